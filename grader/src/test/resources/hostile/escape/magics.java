// wins: neighbours
// not anywhere: magics are the kernel's; the plain runner has none and takes such a line for broken Java
return "wrong";
// ---- cell
%maven org.example:hostile:1.0
// ---- cell
%jars /tmp/*.jar
// ---- cell
%%loadFromPOM
<repository><url>http://127.0.0.1:PORT/</url></repository>
// ---- cell
%load FOLDER/accomplice
